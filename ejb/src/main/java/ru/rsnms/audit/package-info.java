/** Who did what and when: one row per use case, refused attempts included; append-only. */
package ru.rsnms.audit;
