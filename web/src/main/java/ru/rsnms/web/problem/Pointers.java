package ru.rsnms.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/** Says where in a request a value stands, as RFC 6901 has it. */
final class Pointers {

  private static final String WHOLE_BODY = "";

  private Pointers() {}

  /** {@code text.units[2].number} becomes {@code /text/units/2/number}. */
  static String of(String field) {
    return field.isEmpty()
        ? WHOLE_BODY
        : "/" + field.replace("[", ".").replace("]", "").replace('.', '/');
  }

  static Problem.Error error(ConstraintViolation<?> violation) {
    return new Problem.Error(of(violation.getPropertyPath()), violation.getMessage());
  }

  /** The path without the method and without the name of the argument that holds the value. */
  static String of(Path path) {
    List<Path.Node> nodes = new ArrayList<>();
    path.forEach(nodes::add);
    var pointer = new StringBuilder();
    for (var node : nodes) {
      if (isInBody(node) || isOnlyArgument(node, nodes)) {
        append(pointer, node);
      }
    }
    return pointer.toString();
  }

  private static boolean isInBody(Path.Node node) {
    return node.getKind() == ElementKind.PROPERTY
        || node.getKind() == ElementKind.CONTAINER_ELEMENT;
  }

  private static boolean isOnlyArgument(Path.Node node, List<Path.Node> nodes) {
    return node.getKind() == ElementKind.PARAMETER
        && node == nodes.get(nodes.size() - 1)
        && !"body".equals(node.getName());
  }

  private static void append(StringBuilder pointer, Path.Node node) {
    if (node.getIndex() != null) {
      pointer.append('/').append(node.getIndex());
    } else if (node.getKey() != null) {
      pointer.append('/').append(node.getKey());
    }
    if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
      pointer.append('/').append(node.getName());
    }
  }
}
