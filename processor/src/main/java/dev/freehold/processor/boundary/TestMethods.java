package dev.freehold.processor.boundary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Begins the methods of a test class. */
final class TestMethods {
  private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");

  private TestMethods() {}

  static MethodSpec.Builder named(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(TEST);
  }

  /** The method that allocates so many elements. */
  static MethodSpec fill(ClassName element, TypeName pool) {
    TypeName list = listOf(element);
    return MethodSpec.methodBuilder("fill")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(pool, "pool")
        .addParameter(TypeName.INT, "count")
        .returns(list)
        .addStatement("$T elements = new $T<>()", list, ArrayList.class)
        .beginControlFlow("while (elements.size() < count)")
        .addStatement("elements.add(pool.alloc())")
        .endControlFlow()
        .addStatement("return elements")
        .build();
  }

  static TypeName listOf(ClassName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }
}
