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
import java.util.Set;
import javax.lang.model.util.Elements;
import org.checkerframework.framework.type.GenericAnnotatedTypeFactory;
import org.checkerframework.framework.type.NoElementQualifierHierarchy;
import org.checkerframework.framework.util.QualifierKindHierarchy;

/**
 * Which qualifier is below which: {@code @Own} below {@code @Mut} below {@code @Ref}, ordinary
 * objects beside the owners, {@code null} below all.
 */
final class OwnershipHierarchy extends NoElementQualifierHierarchy {
  private static final Map<Class<? extends Annotation>, List<Class<? extends Annotation>>> ABOVE =
      Map.of(
          Ref.class, List.of(),
          Mut.class, List.of(Ref.class),
          Own.class, List.of(Mut.class),
          Ordinary.class, List.of(Ref.class),
          Bottom.class, List.of(Own.class, Ordinary.class));

  OwnershipHierarchy(Elements elements, GenericAnnotatedTypeFactory<?, ?, ?, ?> factory) {
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
    return new QualifierKinds(qualifiers, Bottom.class) {
      @Override
      protected Map<Class<? extends Annotation>, List<Class<? extends Annotation>>> above() {
        return ABOVE;
      }
    };
  }
}
