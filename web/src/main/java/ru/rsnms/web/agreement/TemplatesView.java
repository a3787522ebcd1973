package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.agreement.template.TemplateQueries;
import ru.rsnms.agreement.template.TemplateRow;

/** Backs {@code /agreement/templates.xhtml}: the templates of agreements. */
@Named
@RequestScoped
public class TemplatesView {

  @Inject TemplateQueries templates;

  private List<TemplateRow> found;

  public void load() {
    found = templates.templates();
  }

  public List<TemplateRow> getFound() {
    return found;
  }
}
