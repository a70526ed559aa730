package dev.freehold.checker.locks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * An expression that names the same object whenever it is evaluated in one body: {@code this}, a
 * local that is not assigned again, a class, a static constant; and final fields of those.
 *
 * @param fields the final fields behind the root, in their order
 */
record LockPath(Root root, List<VariableElement> fields) {
  /** What a root is. */
  enum Kind {
    /** The object whose class it is. */
    THIS,
    /** A local variable or parameter. */
    LOCAL,
    /** A class, or a constant: one for the whole program. */
    GLOBAL
  }

  /** Where a path begins. */
  record Root(Kind kind, Element element) {
    static Root ofThis(TypeElement type) {
      return new Root(Kind.THIS, type);
    }

    static Root ofGlobal(Element element) {
      return new Root(Kind.GLOBAL, element);
    }

    boolean isGlobal() {
      return kind == Kind.GLOBAL;
    }

    private String text() {
      String name = element.getSimpleName().toString();
      return switch (kind) {
        case THIS -> "this";
        case LOCAL -> name;
        case GLOBAL -> element instanceof TypeElement ? name + ".class" : name;
      };
    }
  }

  static LockPath of(Root root) {
    return new LockPath(root, List.of());
  }

  LockPath field(VariableElement field) {
    return new LockPath(root, Stream.concat(fields.stream(), Stream.of(field)).toList());
  }

  boolean startsWith(LockPath start) {
    int length = start.fields.size();
    return root.equals(start.root)
        && fields.size() >= length
        && fields.subList(0, length).equals(start.fields);
  }

  /** The same place, where its beginning is called otherwise. */
  LockPath rerooted(LockPath start, LockPath.Root other) {
    return new LockPath(other, fields.subList(start.fields.size(), fields.size()));
  }

  /** As it is written, without a {@code this} before fields. */
  String text() {
    String behind = fields.stream().map(VariableElement::toString).collect(Collectors.joining("."));
    if (behind.isEmpty()) {
      return root.text();
    }
    return root.kind() == Kind.THIS ? behind : root.text() + "." + behind;
  }
}
