package ru.rsnms.expertise;

/** An expert whose reviews are past the deadline, and how many. */
public record LateExpert(ExpertId expert, String name, long reviews) {}
