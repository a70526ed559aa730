package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes qualifiers into declarations, in the place of those that are there. */
record Qualifying(Source source) {
  private static final Set<String> QUALIFIERS =
      Stream.concat(Stream.of("PolyOwn"), Stream.of(Qualifier.values()).map(Qualifier::simpleName))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The edits.
   *
   * @param type as the declaration names it
   * @return null where the qualifier cannot be written there
   */
  @Nullable List<Edit> edits(ModifiersTree modifiers, @Nullable Tree type, Qualifier qualifier) {
    Edit written = written(modifiers, type, qualifier.annotation());
    return written == null ? null : new Imports(source).with(qualifier.simpleName(), written);
  }

  private @Nullable Edit written(ModifiersTree modifiers, @Nullable Tree type, String qualifier) {
    for (AnnotationTree each : modifiers.getAnnotations()) {
      if (QUALIFIERS.contains(each.getAnnotationType().toString())) {
        return source.replace(each, qualifier);
      }
    }
    return type == null || !source.spans.knows(type) || !isNamed(type)
        ? null
        : Edit.insert(nameIn(type), qualifier + " ");
  }

  /** Whether a qualifier before it says something of the whole type, as it does not of an array. */
  private static boolean isNamed(Tree type) {
    Tree name = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return name instanceof IdentifierTree || name instanceof MemberSelectTree;
  }

  /** In {@code Outer.Inner}, before the last name. */
  int nameIn(Tree type) {
    Tree name = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return name instanceof MemberSelectTree select
        ? source.spans.end(select) - select.getIdentifier().length()
        : source.spans.start(name);
  }
}
