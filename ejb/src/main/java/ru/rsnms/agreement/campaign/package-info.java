/** Campaigns: one template, an agreement with each of many parties, and where each of them is. */
package ru.rsnms.agreement.campaign;
