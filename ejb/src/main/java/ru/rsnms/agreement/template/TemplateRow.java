package ru.rsnms.agreement.template;

import java.time.Instant;
import ru.rsnms.agreement.AgreementKind;

/**
 * A line of the list of templates.
 *
 * @param published number of the version in use, {@code null} before the first
 * @param draft number of the version being written, {@code null} where none is
 * @param campaigns how many campaigns use any version of it
 */
public record TemplateRow(
    TemplateId id,
    String code,
    AgreementKind kind,
    String name,
    Integer published,
    Instant publishedAt,
    Integer draft,
    long campaigns) {}
