/** What all REST resources share: JSON, paging, versions, repeated requests, guards at the door. */
package ru.rsnms.web.rest;
