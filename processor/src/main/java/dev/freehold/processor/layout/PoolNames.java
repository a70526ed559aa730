package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/** How pools are called. */
public final class PoolNames {
  private PoolNames() {}

  /** The class of the pool that an interface declares: in the same package, nested or not. */
  public static ClassName of(TypeElement declaration) {
    ClassName declared = ClassName.get(declaration);
    return ClassName.get(declared.packageName(), declared.simpleName() + "Pool");
  }

  /** The class of one of several pools, nested in the class that holds them: {@code Frames}. */
  public static String part(String accessor) {
    return Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
  }

  /** The class of the views of a struct, nested in the pool, unless another struct has the name. */
  public static String struct(TypeElement struct) {
    return struct.getSimpleName() + "Struct";
  }

  /** The class of the views of a struct in a variant of a union. */
  public static String variant(TypeElement struct) {
    return struct.getSimpleName() + "Variant";
  }

  /** The class that knows which variant of a union is active. */
  public static String union(TypeElement union) {
    return union.getSimpleName() + "Union";
  }
}
