/** Judging by experts: their own reviews, and what staff see of panels, forms and the register. */
package ru.rsnms.web.expertise;
