package dev.freehold.processor.validation;

import dev.freehold.processor.layout.PoolNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A pool's name belongs to no other class and no other pool. */
final class PoolNameRule {
  private final Elements elements;
  private final Set<String> sources = new HashSet<>();
  private final Map<String, TypeElement> pools = new LinkedHashMap<>();

  PoolNameRule(Elements elements) {
    this.elements = elements;
  }

  /** Two modules that are compiled together may each have a class of the name. */
  private String key(TypeElement type, String name) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null ? name : module.getQualifiedName() + "/" + name;
  }

  /**
   * Source files only, and none that was generated: on the class path there may be what an earlier
   * compilation of the same declaration has left.
   */
  void sources(Iterable<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type
          && !pools.containsKey(key(type, type.getQualifiedName().toString()))) {
        sources.add(key(type, type.getQualifiedName().toString()));
      }
    }
  }

  Optional<Complaint> check(InspectedType subject) {
    String name = PoolNames.of(subject.type()).canonicalName();
    TypeElement first = pools.putIfAbsent(key(subject.type(), name), subject.type());
    if (first != null) {
      return subject.complain(
          "its pool would be `%s`, which is the pool of `%s` already; give one of the two interfaces another name"
              .formatted(name, first.getQualifiedName()));
    }
    if (sources.contains(key(subject.type(), name))) {
      return subject.complain(
          "its pool would be `%s`, and there is a class of that name; give the interface or the class another name"
              .formatted(name));
    }
    return Optional.empty();
  }
}
