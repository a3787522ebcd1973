package ru.rsnms.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.TextOrigin;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.agreement.talk.ProposalVerdict;
import ru.rsnms.agreement.talk.Propose;
import ru.rsnms.agreement.template.PartyKind;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Scope;

/** When a proposal is accepted, and when a text is agreed. */
class TalkTest {

  private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
  private static final Actor SOMEBODY =
      new Actor("officer", "Офицер О. О.", Set.of("MIN_OFFICER"), Scope.REGION);
  private static final AgreementText TEXT =
      new AgreementText("Соглашение", "", "", List.of(), List.of(), List.of());

  private Agreement agreement;
  private AgreementParty ministry;
  private AgreementParty center;
  private AgreementParty town;
  private Talk talk;

  @BeforeEach
  void sent() {
    var terms =
        new Agreement.Terms(
            TemplateVersionId.next(),
            AgreementKind.TRIPARTITE,
            "Соглашение",
            10,
            ForceRule.ON_LAST_SIGNATURE,
            null,
            null);
    agreement = new Agreement(null, terms, List.of(), SOMEBODY, NOW);
    agreement.send(LocalDate.of(2026, 6, 3), SOMEBODY, NOW);
    ministry = party("MINISTRY", 1);
    center = party("CENTER", 2);
    town = party("MUNICIPALITY", 3);
    talk = talk(1);
  }

  private AgreementParty party(String code, int position) {
    var role = new PartyRole(code, code, PartyKind.ORGANIZATION, List.of(), 1, false);
    var names = new OrganizationNames(code, code, null, List.of());
    return AgreementParty.of(
        agreement.id(),
        role,
        position,
        new OrganizationView(
            new OrganizationId(Ids.next()), code, OrganizationKind.MINISTRY, names, null));
  }

  private Talk talk(int number) {
    var version =
        new AgreementVersion(agreement.id(), number, TEXT, TextOrigin.DRAFTED, SOMEBODY, NOW);
    return new Talk(
        agreement, version, List.of(ministry, center, town), new ArrayList<>(), new ArrayList<>());
  }

  private ClauseProposal proposed(AgreementParty by) {
    var said =
        new Propose(agreement.id(), 1, Ids.next(), ProposalKind.REPLACE, "Иначе.", "Так лучше");
    var proposal = new ClauseProposal(said, 1, by.id(), null, SOMEBODY, NOW);
    talk.proposals().add(proposal);
    by.commented(NOW);
    talk.settle(SOMEBODY, NOW);
    return proposal;
  }

  private void answered(ClauseProposal proposal, AgreementParty by, ProposalVerdict verdict) {
    talk.answers()
        .add(new ProposalAnswer(proposal.id(), by.id(), verdict, "потому", SOMEBODY, NOW));
    talk.outcome(proposal).ifPresent(outcome -> proposal.become(outcome, NOW));
    talk.settle(SOMEBODY, NOW);
  }

  private void accepted(AgreementParty... parties) {
    for (var party : parties) {
      party.accept(agreement.currentNumber(), NOW);
      talk.settle(SOMEBODY, NOW);
    }
  }

  @Test
  void it_takes_all_the_others_to_accept_a_proposal_and_one_to_reject_it() {
    var first = proposed(town);
    answered(first, ministry, ProposalVerdict.ACCEPT);
    assertThat(first.state()).isEqualTo(ProposalState.OPEN);
    answered(first, center, ProposalVerdict.ACCEPT);
    assertThat(first.state()).isEqualTo(ProposalState.ACCEPTED);

    var second = proposed(center);
    answered(second, town, ProposalVerdict.REJECT);
    assertThat(second.state()).isEqualTo(ProposalState.REJECTED);
  }

  @Test
  void nobody_answers_the_own_proposal_or_twice() {
    var proposal = proposed(town);

    assertThat(talk.waitsFor(proposal, town)).isFalse();
    assertThat(talk.waitsFor(proposal, center)).isTrue();
    answered(proposal, center, ProposalVerdict.ACCEPT);
    assertThat(talk.waitsFor(proposal, center)).isFalse();
  }

  @Test
  void a_text_is_agreed_when_the_last_party_accepts_it() {
    accepted(ministry, center);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.SENT);
    accepted(town);

    assertThat(agreement.stage()).isEqualTo(AgreementStage.AGREED);
    assertThat(agreement.agreedSha256()).isEqualTo(TEXT.sha256());
  }

  @Test
  void while_a_proposal_is_alive_nothing_is_agreed() {
    accepted(ministry, center);
    var proposal = proposed(town);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.NEGOTIATING);
    answered(proposal, ministry, ProposalVerdict.ACCEPT);
    answered(proposal, center, ProposalVerdict.ACCEPT);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.NEGOTIATING);
    town.accept(1, NOW);
    talk.settle(SOMEBODY, NOW);

    assertThat(agreement.stage()).isEqualTo(AgreementStage.NEGOTIATING);
  }

  @Test
  void a_rejected_proposal_gives_its_party_the_text_back_to_accept() {
    accepted(ministry, center);
    var proposal = proposed(town);
    answered(proposal, center, ProposalVerdict.REJECT);

    assertThat(town.state()).isEqualTo(PartyState.VIEWED);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.SENT);
    accepted(town);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.AGREED);
  }

  @Test
  void consent_to_one_version_is_no_consent_to_the_next() {
    accepted(center);
    var proposal = proposed(town);
    answered(proposal, ministry, ProposalVerdict.ACCEPT);
    answered(proposal, center, ProposalVerdict.ACCEPT);
    proposal.enter(agreement.enter(SOMEBODY, NOW));
    talk.readAgain();
    talk.settle(SOMEBODY, NOW);

    assertThat(center.state()).isEqualTo(PartyState.VIEWED);
    assertThat(center.acceptedNumber()).isNull();
    accepted(ministry, town);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.SENT);
    accepted(center);
    assertThat(agreement.stage()).isEqualTo(AgreementStage.AGREED);
  }

  @Test
  void what_a_version_has_cannot_be_withdrawn() {
    var proposal = proposed(town);
    answered(proposal, ministry, ProposalVerdict.ACCEPT);
    answered(proposal, center, ProposalVerdict.ACCEPT);
    proposal.enter(2);

    assertThatThrownBy(() -> proposal.become(ProposalState.WITHDRAWN, NOW))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("agreement/proposal-state");
  }

  @Test
  void an_agreed_text_takes_no_further_version() {
    accepted(ministry, center, town);

    assertThatThrownBy(() -> agreement.enter(SOMEBODY, NOW)).isInstanceOf(Conflict.class);
    assertThat(talk.isOpen()).isFalse();
  }
}
