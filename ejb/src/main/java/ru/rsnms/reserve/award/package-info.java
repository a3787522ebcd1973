/** Results in contests as their organisers list them, brought in as tables. */
package ru.rsnms.reserve.award;
