package ru.rsnms.document.model;

/** A person asked to agree, as known at the moment of asking. */
public record Approver(String account, String name, String post) {}
