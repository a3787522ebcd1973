package ru.rsnms.reports.sheet;

/** A piece of running text. */
public sealed interface Block permits Paragraph, Table, Footnotes, Particulars, Bars {}
