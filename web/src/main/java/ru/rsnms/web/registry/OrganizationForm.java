package ru.rsnms.web.registry;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.registry.OrganizationCard;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.Requisites;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Names and place in the tree of an organisation as the form edits them. */
public class OrganizationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String full;
  private String brief;
  private String genitive;

  /** One name in a line. */
  private String aliases;

  private String address;
  private String inn;
  private String kpp;
  private String ogrn;
  private String bank;
  private String phone;

  private final OnePick parent = new OnePick("parent");

  static OrganizationForm of(OrganizationCard card) {
    var form = new OrganizationForm();
    var names = card.organization().names();
    form.full = names.full();
    form.brief = names.brief();
    form.genitive = names.genitive();
    form.aliases = String.join("\n", names.aliases());
    var requisites = card.requisites();
    form.address = requisites.address();
    form.inn = requisites.inn();
    form.kpp = requisites.kpp();
    form.ogrn = requisites.ogrn();
    form.bank = requisites.bank();
    form.phone = requisites.phone();
    if (card.parent() != null) {
      var above = card.parent();
      form.parent.choose(new Option(above.id().toString(), above.names().brief()));
    }
    return form;
  }

  OrganizationNames names() {
    var lines = aliases == null ? List.<String>of() : aliases.lines().map(String::strip).toList();
    return new OrganizationNames(
        full, brief, genitive, lines.stream().filter(line -> !line.isEmpty()).toList());
  }

  Requisites requisites() {
    return new Requisites(address, inn, kpp, ogrn, bank, phone);
  }

  /** Whom it is subordinate to, {@code null} for nobody. */
  OrganizationId parentId() {
    return parent.id().map(OrganizationId::new).orElse(null);
  }

  /** Values by the labels of their fields. */
  Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put(PageTexts.of("organization.full"), full);
    words.put(PageTexts.of("organization.brief"), brief);
    words.put(PageTexts.of("organization.genitive"), genitive);
    words.put(PageTexts.of("organization.aliases"), aliases);
    words.put(PageTexts.of("organization.parent"), parent.label());
    words.put(PageTexts.of("organization.address"), address);
    words.put(PageTexts.of("organization.inn"), inn);
    words.put(PageTexts.of("organization.kpp"), kpp);
    words.put(PageTexts.of("organization.ogrn"), ogrn);
    words.put(PageTexts.of("organization.bank"), bank);
    words.put(PageTexts.of("organization.phone"), phone);
    return words;
  }

  public String getFull() {
    return full;
  }

  public void setFull(String full) {
    this.full = full;
  }

  public String getBrief() {
    return brief;
  }

  public void setBrief(String brief) {
    this.brief = brief;
  }

  public String getGenitive() {
    return genitive;
  }

  public void setGenitive(String genitive) {
    this.genitive = genitive;
  }

  public String getAliases() {
    return aliases;
  }

  public void setAliases(String aliases) {
    this.aliases = aliases;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getInn() {
    return inn;
  }

  public void setInn(String inn) {
    this.inn = inn;
  }

  public String getKpp() {
    return kpp;
  }

  public void setKpp(String kpp) {
    this.kpp = kpp;
  }

  public String getOgrn() {
    return ogrn;
  }

  public void setOgrn(String ogrn) {
    this.ogrn = ogrn;
  }

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public OnePick getParent() {
    return parent;
  }
}
