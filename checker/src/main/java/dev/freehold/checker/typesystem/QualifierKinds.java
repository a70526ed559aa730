package dev.freehold.checker.typesystem;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.checkerframework.framework.util.DefaultQualifierKindHierarchy;
import org.checkerframework.framework.util.QualifierKindHierarchy;

/**
 * Which qualifiers are directly below which, said in code: the annotations are on the class path of
 * user programs, where those of the framework, by which it is said otherwise, are not.
 */
public abstract class QualifierKinds extends DefaultQualifierKindHierarchy {
  /** For these qualifiers, of which one is below all others. */
  protected QualifierKinds(
      Collection<Class<? extends Annotation>> qualifiers, Class<? extends Annotation> bottom) {
    super(qualifiers, bottom);
  }

  /** Those directly above each. It is asked for before the constructor has run. */
  protected abstract Map<Class<? extends Annotation>, List<Class<? extends Annotation>>> above();

  @Override
  protected Map<DefaultQualifierKind, Set<DefaultQualifierKind>> createDirectSuperMap() {
    Map<DefaultQualifierKind, Set<DefaultQualifierKind>> supers = new TreeMap<>();
    above()
        .forEach(
            (below, above) -> {
              Set<DefaultQualifierKind> kinds = new TreeSet<>();
              above.forEach(each -> kinds.add(kindOf(each)));
              supers.put(kindOf(below), kinds);
            });
    return supers;
  }

  private DefaultQualifierKind kindOf(Class<? extends Annotation> qualifier) {
    return Objects.requireNonNull(
        nameToQualifierKind.get(QualifierKindHierarchy.annotationClassName(qualifier)));
  }
}
