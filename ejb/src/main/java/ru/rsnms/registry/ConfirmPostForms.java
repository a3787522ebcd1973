package ru.rsnms.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Command: a person has looked at the case forms of a post and vouches for them.
 *
 * @param forms one form for each oblique case
 */
public record ConfirmPostForms(
    @NotBlank @Size(max = 300) String nominative, @NotNull Map<NameCase, String> forms) {}
