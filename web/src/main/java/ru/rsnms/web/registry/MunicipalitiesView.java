package ru.rsnms.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.registry.MunicipalityCard;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.MunicipalityRow;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/municipalities.xhtml} and {@code /registry/municipality.xhtml}. */
@Named
@RequestScoped
public class MunicipalitiesView {

  @Inject MunicipalityQueries municipalities;

  private String code;
  private MunicipalityCard card;
  private List<MunicipalityRow> all;

  public void loadAll() {
    all = municipalities.municipalities();
  }

  public void load() {
    if (code == null) {
      throw new NotFound("shared/not-found");
    }
    card = municipalities.municipality(code);
  }

  public List<MunicipalityRow> getAll() {
    return all;
  }

  /** For the filters of registers. */
  public List<Option> getOptions() {
    return municipalities.municipalities().stream()
        .map(row -> new Option(row.code(), row.name()))
        .toList();
  }

  public MunicipalityCard getCard() {
    return card;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
