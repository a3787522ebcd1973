/** Programs that work with the running system over its REST API. */
package ru.rsnms.deploy.client;
