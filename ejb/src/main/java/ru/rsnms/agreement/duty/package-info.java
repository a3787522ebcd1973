/** What the parties of an agreement in force have promised: who, what, until when, and proof. */
package ru.rsnms.agreement.duty;
