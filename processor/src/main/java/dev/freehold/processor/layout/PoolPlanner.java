package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PoolDeclaration;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Lays a valid declaration out. */
public final class PoolPlanner {
  private final DeclarationReader reader;
  private final CLayouts layouts;

  /** Makes a planner that reads the structs it meets. */
  public PoolPlanner(DeclarationReader reader) {
    this.reader = reader;
    this.layouts = new CLayouts(reader);
  }

  /** Decides all that the writers need to know. */
  public PoolLayout plan(PoolDeclaration declaration) {
    TypeElement type = declaration.type();
    ClassName name = PoolNames.of(type);
    StructPlanner structs = new StructPlanner(reader, layouts, name);
    List<FieldLayout> fields = structs.fields(declaration.fields(), "", false);
    return new PoolLayout(
        type,
        name,
        isPublic(type),
        declaration.settings(),
        fields,
        layouts.of(declaration.fields()),
        structs.found(),
        structs.unions());
  }

  private static boolean isPublic(TypeElement type) {
    for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
      if (!outer.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
