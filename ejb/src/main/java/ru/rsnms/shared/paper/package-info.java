/** Where the papers of every context become files: the one door to the module of reports. */
package ru.rsnms.shared.paper;
