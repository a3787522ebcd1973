/** What our printing is measured beside; loaded by a class loader of its own. */
package ru.rsnms.rival;
