/** Tests that run in the container, beside the EAR: transactions, security, mappings, queries. */
package ru.rsnms.deploy.inside;
