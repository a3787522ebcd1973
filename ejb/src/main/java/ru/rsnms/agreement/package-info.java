/**
 * Agreements of several parties: texts born of a template, negotiated clause by clause, agreed,
 * signed and kept.
 *
 * <p>A template is written once ({@code template}), a campaign drafts from it an agreement with
 * each of many parties ({@code campaign}), the parties talk about clauses ({@code talk}). Where to
 * begin reading: {@link ru.rsnms.agreement.AgreementStage}, {@link
 * ru.rsnms.agreement.template.TemplateText}, {@link ru.rsnms.agreement.AgreementText}.
 */
package ru.rsnms.agreement;
