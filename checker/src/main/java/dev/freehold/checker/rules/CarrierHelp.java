package dev.freehold.checker.rules;

import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What to do with an object that carries an owner, and is lost: it has no release method of its
 * own, so that its value is taken out, by methods which depend on its class.
 */
final class CarrierHelp {
  private static final Map<String, List<String>> OF_LIBRARY =
      Map.of(
          "java.util.Optional", List.of("get()", "orElseThrow()", "ifPresent(…)"),
          "java.util.Iterator", List.of("next()"),
          "java.util.stream.Stream", List.of("forEach(…)"),
          "java.util.concurrent.Future", List.of("get()"),
          "java.util.concurrent.CompletionStage", List.of("thenAccept(…)"),
          "java.util.concurrent.CompletableFuture", List.of("join()", "get()", "thenAccept(…)"));

  private CarrierHelp() {}

  /** The help for a lost value; null where it is no carrier, or nobody knows how to empty it. */
  static @Nullable String of(FlowEvent.Lost lost, String name, OwnershipTypes types) {
    Site site = lost.binding().token().site();
    if (site.kind() != Site.Kind.PARAMETER && site.kind() != Site.Kind.RESULT) {
      return null;
    }
    if (!(TreeUtils.typeOf(site.tree()) instanceof DeclaredType type)
        || types.resources().isTracked(type)
        || !types.typeArguments().areTracked(type)) {
      return null;
    }
    TypeElement carrier = (TypeElement) type.asElement();
    List<String> emptied =
        types.carriers().holding(carrier) == Holding.CONTENT ? emptying(carrier) : List.of();
    return emptied.isEmpty()
        ? null
        : "take out what is in %s by %s and release it, or pass on %s"
            .formatted(name, anyOf(emptied), name);
  }

  private static List<String> emptying(TypeElement carrier) {
    List<String> known = OF_LIBRARY.get(carrier.getQualifiedName().toString());
    if (known != null) {
      return known;
    }
    Set<String> emptied = new LinkedHashSet<>();
    for (ExecutableElement each : ElementFilter.methodsIn(carrier.getEnclosedElements())) {
      if (each.getReturnType().getKind() == TypeKind.TYPEVAR
          && each.getParameters().isEmpty()
          && !each.getModifiers().contains(Modifier.PRIVATE)) {
        emptied.add(each.getSimpleName() + "()");
      }
    }
    return List.copyOf(emptied);
  }

  private static String anyOf(List<String> methods) {
    List<String> quoted = methods.stream().map(Quoted::of).toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }
}
