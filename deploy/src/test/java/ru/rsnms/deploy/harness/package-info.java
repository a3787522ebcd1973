/**
 * What tests of the finished EAR stand on: the running system, tokens of the real Keycloak, a
 * browser, a way into the container.
 */
package ru.rsnms.deploy.harness;
