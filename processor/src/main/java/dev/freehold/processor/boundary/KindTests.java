package dev.freehold.processor.boundary;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** What differs in the tests of pools, going by how their elements are released. */
interface KindTests {
  /** The writer for the kind of a pool. */
  static KindTests of(TestedPool subject) {
    return switch (subject.settings().kind()) {
      case FIXED, DYNAMIC, SHARED -> new FreeListTests(subject);
      case STACK -> new StackTests(subject);
      case REGION -> new RegionTests(subject);
    };
  }

  /** The statements that have an element at hand, in a variable of that name. */
  void allocate(MethodSpec.Builder test, String element);

  /** The statement that releases it. */
  void release(MethodSpec.Builder test, String element);

  /** What elements are allocated from. */
  TypeName allocator();

  /** The tests that there are of this kind alone. */
  void addTo(TypeSpec.Builder type);
}
