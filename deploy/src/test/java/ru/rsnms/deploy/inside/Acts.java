package ru.rsnms.deploy.inside;

import static ru.rsnms.deploy.inside.AsUser.legal;
import static ru.rsnms.deploy.inside.AsUser.minister;
import static ru.rsnms.deploy.inside.AsUser.officer;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.DoubtfulForm;
import ru.rsnms.document.NameFormQueries;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.RegisterOrder;
import ru.rsnms.document.RegistrationService;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.document.UnitKind;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.shared.PageRequest;

/** Brings orders of the ministry to the stage that a test begins with, by the services. */
final class Acts {

  private Acts() {}

  /** A draft of the officer with these clauses, numbered from 1. */
  static OrderId draft(String... clauses) throws Exception {
    return draft(text(clauses));
  }

  static OrderId draft(OrderText text) throws Exception {
    return officer(
        () ->
            Services.find(OrderService.class)
                .draft(new NewOrder(ministry(), DocumentKind.ORDER, text, null)));
  }

  /** An order that the minister has signed and the legal department registered. */
  static OrderId registered(String... clauses) throws Exception {
    return registered(text(clauses));
  }

  static OrderId registered(OrderText text) throws Exception {
    return issued(draft(text));
  }

  /** The draft agreed, signed and registered. */
  static OrderId issued(OrderId order) throws Exception {
    agree(order);
    minister(() -> sign(order));
    register(order);
    return order;
  }

  static void agree(OrderId order) throws Exception {
    officer(
        () -> {
          Services.find(ApprovalService.class)
              .send(new SendForApproval(order, card(order).version(), List.of("legal"), null));
          return null;
        });
    legal(
        () -> {
          Services.find(ApprovalService.class)
              .decide(new VisaDecision(order, Verdict.AGREED, null));
          return null;
        });
  }

  /** The caller signs what is on the card. */
  static Void sign(OrderId order) throws Exception {
    var card = card(order);
    InSystem.sign(order, card.version(), card.contentHash(), doubts(order));
    return null;
  }

  private static List<String> doubts(OrderId order) {
    return Services.find(NameFormQueries.class).doubts(order).stream()
        .map(DoubtfulForm::words)
        .toList();
  }

  static void register(OrderId order) throws Exception {
    legal(
        () ->
            Services.find(RegistrationService.class)
                .register(new RegisterOrder(order, UUID.randomUUID())));
  }

  static OrderCard card(OrderId order) {
    return Services.find(OrderQueries.class).open(order);
  }

  static OrderText text(String... clauses) {
    var numbers = new int[1];
    return text(
        Arrays.stream(clauses)
            .map(words -> clause(String.valueOf(++numbers[0]), words))
            .toArray(NormUnit[]::new));
  }

  static OrderText text(NormUnit... units) {
    return new OrderText(
        "О проверке сводки", "", "ПРИКАЗЫВАЮ:", List.of(), List.of(units), null, List.of(), null);
  }

  static NormUnit clause(String number, String words) {
    return new NormUnit(UUID.randomUUID(), UnitKind.CLAUSE, number, words, List.of(), null);
  }

  static OrganizationId ministry() {
    var filter = new OrganizationFilter(null, OrganizationKind.MINISTRY, null, null);
    return Services.find(OrganizationQueries.class)
        .organizations(filter, PageRequest.first(1))
        .items()
        .get(0)
        .id();
  }
}
