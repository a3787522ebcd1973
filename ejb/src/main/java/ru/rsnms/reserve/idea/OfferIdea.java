package ru.rsnms.reserve.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.IdeaField;

/**
 * An author offers an idea to the bank.
 *
 * @param version of the offer seen, 0 for the first
 * @param title in the author's own words, as is all that follows
 * @param consent to publish it all; nothing is offered without
 * @param withName consent to show the author's name
 * @param withFile the file of the application is shown, too
 */
public record OfferIdea(
    @NotNull ApplicationId application,
    long version,
    @NotBlank @Size(max = 150) String title,
    @NotBlank @Size(max = 2_000) String summary,
    @NotNull IdeaField field,
    boolean consent,
    boolean withName,
    boolean withFile) {}
