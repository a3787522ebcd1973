package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.agreement.template.Datum;
import ru.rsnms.agreement.template.DraftData;
import ru.rsnms.agreement.template.GapPlace;
import ru.rsnms.agreement.template.PartyRole;
import ru.rsnms.agreement.template.Reference;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.registry.Declension;
import ru.rsnms.registry.MunicipalityKind;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.Requisites;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.registry.SpokenForm;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Looks up in the registry whatever a template refers to, and nothing else. */
@ApplicationScoped
public class DraftFacts {

  private OrganizationDirectory organizations;
  private SignatoryDirectory signatories;
  private MunicipalityNames municipalities;
  private Declension declension;

  protected DraftFacts() {
    // for the container
  }

  @Inject
  public DraftFacts(
      OrganizationDirectory organizations,
      SignatoryDirectory signatories,
      MunicipalityNames municipalities,
      Declension declension) {
    this.organizations = organizations;
    this.signatories = signatories;
    this.municipalities = municipalities;
    this.declension = declension;
  }

  /**
   * For whom a draft is made.
   *
   * @param sides organisation by code of the role
   * @param validUntil {@code null} where there is no last day
   * @param on the day on which authority to sign is asked for
   */
  record Wanted(
      Map<String, OrganizationId> sides,
      Map<String, String> values,
      int year,
      LocalDate validUntil,
      LocalDate on) {}

  /** A side with what the registry knows of it. */
  private record Side(
      OrganizationView organization, Requisites requisites, Optional<SignatoryView> signatory) {

    UUID id() {
      return organization.id().value();
    }
  }

  DraftData of(TemplateText template, Wanted wanted) {
    Map<String, Side> sides = new HashMap<>();
    wanted.sides().forEach((role, id) -> sides.put(role, side(id, wanted.on())));
    Map<String, Datum> data = new HashMap<>();
    for (var reference : Reference.in(template)) {
      if (reference.isOfParty()) {
        Optional.ofNullable(sides.get(reference.role()))
            .ifPresent(side -> data.put(reference.key(), datum(reference, side)));
      }
    }
    data.put(Reference.YEAR, Datum.known(String.valueOf(wanted.year())));
    if (wanted.validUntil() != null) {
      data.put(Reference.VALID_UNTIL, Datum.known(RussianDates.words(wanted.validUntil())));
    }
    Map<String, MunicipalityKind> kinds = new HashMap<>();
    sides.forEach(
        (role, side) ->
            Optional.ofNullable(side.organization().municipalityCode())
                .ifPresent(code -> kinds.put(role, municipalities.kindOf(code))));
    return new DraftData(data, kinds, wanted.values(), parties(template.roles(), sides));
  }

  private Side side(OrganizationId id, LocalDate on) {
    return new Side(
        organizations.view(id),
        organizations.requisites(id),
        signatories.signatoriesOf(id, on).stream().findFirst());
  }

  private Datum datum(Reference reference, Side side) {
    var requisites = side.requisites();
    return switch (reference.datum()) {
      case NAME -> name(reference.nameCase(), side);
      case BRIEF_NAME -> Datum.known(side.organization().names().brief());
      case SIGNATORY, SIGNATORY_SHORT, POSITION, ACTING, BASIS ->
          side.signatory()
              .map(signatory -> ofSignatory(reference, signatory))
              .orElseGet(
                  () ->
                      Datum.missing(
                          GapPlace.SIGNATORY, side.id(), side.organization().names().brief()));
      case MUNICIPALITY -> municipality(reference.nameCase(), side);
      case ADDRESS -> onCard(requisites.address(), reference, side);
      case INN -> onCard(requisites.inn(), reference, side);
      case KPP -> onCard(requisites.kpp(), reference, side);
      case OGRN -> onCard(requisites.ogrn(), reference, side);
      case BANK -> onCard(requisites.bank(), reference, side);
      case PHONE -> onCard(requisites.phone(), reference, side);
    };
  }

  private Datum name(NameCase nameCase, Side side) {
    var names = side.organization().names();
    if (nameCase == NameCase.NOMINATIVE) {
      return Datum.known(names.full());
    }
    return names.genitive() == null || names.genitive().isBlank()
        ? Datum.missing(
            GapPlace.ORGANIZATION, side.id(), Texts.of("agreement.gap.genitive", names.brief()))
        : Datum.known(names.genitive());
  }

  private Datum municipality(NameCase nameCase, Side side) {
    var code = side.organization().municipalityCode();
    if (code == null) {
      return Datum.missing(
          GapPlace.ORGANIZATION,
          side.id(),
          Texts.of("agreement.gap.municipality", side.organization().names().brief()));
    }
    return Datum.known(
        nameCase == NameCase.NOMINATIVE
            ? municipalities.nameOf(code)
            : municipalities.genitiveOf(code));
  }

  private static Datum onCard(String value, Reference reference, Side side) {
    return value == null
        ? Datum.missing(
            GapPlace.ORGANIZATION,
            side.id(),
            Texts.of(
                "agreement.gap.requisite",
                Texts.of(reference.datum()),
                side.organization().names().brief()))
        : Datum.known(value);
  }

  private Datum ofSignatory(Reference reference, SignatoryView signatory) {
    var person = signatory.personId();
    return switch (reference.datum()) {
      case SIGNATORY -> ofPerson(declension.fullName(person, reference.nameCase()), signatory);
      case SIGNATORY_SHORT ->
          ofPerson(declension.lastFirst(person, reference.nameCase()), signatory);
      case POSITION -> ofWords(signatory.position(), reference.nameCase());
      case BASIS -> ofWords(signatory.basis(), reference.nameCase());
      default -> acting(signatory);
    };
  }

  private Datum acting(SignatoryView signatory) {
    var form = declension.acting(signatory.personId(), signatory.basis());
    return form.isProposed()
        ? Datum.doubtful(form.words(), GapPlace.POST_FORM, null, signatory.basis())
        : Datum.known(form.words());
  }

  private static Datum ofPerson(SpokenForm form, SignatoryView signatory) {
    return form.isProposed()
        ? Datum.doubtful(
            form.words(), GapPlace.NAME_FORM, signatory.personId().value(), signatory.name().full())
        : Datum.known(form.words());
  }

  private Datum ofWords(String nominative, NameCase nameCase) {
    var form = declension.words(nominative, nameCase);
    return form.isProposed()
        ? Datum.doubtful(form.words(), GapPlace.POST_FORM, null, nominative)
        : Datum.known(form.words());
  }

  private static List<PartyRequisites> parties(List<PartyRole> roles, Map<String, Side> sides) {
    var parties = new ArrayList<PartyRequisites>();
    for (var role : roles) {
      Optional.ofNullable(sides.get(role.code()))
          .ifPresent(side -> parties.add(requisites(role, side)));
    }
    return parties;
  }

  private static PartyRequisites requisites(PartyRole role, Side side) {
    var known = side.requisites();
    var lines =
        Stream.of(
                line("address", known.address()),
                line("inn", known.inn()),
                line("kpp", known.kpp()),
                line("ogrn", known.ogrn()),
                Optional.ofNullable(known.bank()).stream().flatMap(String::lines),
                line("phone", known.phone()))
            .flatMap(one -> one)
            .toList();
    var signatory = side.signatory();
    return new PartyRequisites(
        role.code(),
        role.name(),
        side.id(),
        signatory.map(one -> one.personId().value()).orElse(null),
        side.organization().names().full(),
        lines,
        signatory.map(one -> one.name().initialsFirst()).orElse(""),
        signatory.map(SignatoryView::position).orElse(""),
        signatory.map(SignatoryView::basis).orElse(""));
  }

  private static Stream<String> line(String key, String value) {
    return value == null ? Stream.empty() : Stream.of(Texts.of("agreement.line." + key, value));
  }
}
