/** Faces of fonts: their measures, and their programs cut to size, deflated once and kept. */
package ru.rsnms.reports.internal.tagged.font;
