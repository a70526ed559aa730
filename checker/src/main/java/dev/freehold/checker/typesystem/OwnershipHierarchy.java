package dev.freehold.checker.typesystem;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.mark.Bottom;
import dev.freehold.internal.mark.Ordinary;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.util.Elements;
import org.checkerframework.framework.type.NoElementQualifierHierarchy;
import org.checkerframework.framework.util.DefaultQualifierKindHierarchy;
import org.checkerframework.framework.util.QualifierKindHierarchy;

/**
 * Which qualifier is below which: {@code @Own} below {@code @Mut} below {@code @Ref}, ordinary
 * objects beside the owners, {@code null} below all.
 *
 * <p>It is said in code, as the annotations are on the class path of user programs, where those of
 * the framework, by which it is said otherwise, are not.
 */
final class OwnershipHierarchy extends NoElementQualifierHierarchy {
  private static final Map<Class<? extends Annotation>, List<Class<? extends Annotation>>> ABOVE =
      Map.of(
          Ref.class, List.of(),
          Mut.class, List.of(Ref.class),
          Own.class, List.of(Mut.class),
          Ordinary.class, List.of(Ref.class),
          Bottom.class, List.of(Own.class, Ordinary.class));

  OwnershipHierarchy(Elements elements, OwnershipTypeFactory factory) {
    super(qualifiers(), elements, factory);
  }

  static Set<Class<? extends Annotation>> qualifiers() {
    Set<Class<? extends Annotation>> all = new LinkedHashSet<>(ABOVE.keySet());
    all.add(Poly.class);
    return all;
  }

  @Override
  protected QualifierKindHierarchy createQualifierKindHierarchy(
      Collection<Class<? extends Annotation>> qualifiers) {
    return new Kinds(qualifiers);
  }

  private static final class Kinds extends DefaultQualifierKindHierarchy {
    Kinds(Collection<Class<? extends Annotation>> qualifiers) {
      super(qualifiers, Bottom.class);
    }

    @Override
    protected Map<DefaultQualifierKind, Set<DefaultQualifierKind>> createDirectSuperMap() {
      Map<DefaultQualifierKind, Set<DefaultQualifierKind>> supers = new TreeMap<>();
      ABOVE.forEach(
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
}
