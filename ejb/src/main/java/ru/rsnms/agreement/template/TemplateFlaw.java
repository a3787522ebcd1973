package ru.rsnms.agreement.template;

import java.util.UUID;

/**
 * Something in a template that has to be mended before it is published.
 *
 * @param unit clause or row of the plan, {@code null} for the template as a whole
 * @param words what is meant
 */
public record TemplateFlaw(FlawKind kind, UUID unit, String words) {}
