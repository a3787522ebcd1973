/**
 * A certification authority for demonstrations and tests. It vouches for invented people only, its
 * keys are made on the machine that uses them, and no production system trusts it.
 */
package ru.rsnms.deploy.authority;
