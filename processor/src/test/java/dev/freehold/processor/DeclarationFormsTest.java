package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a declaration may have; none of them leads to as much as a warning. */
class DeclarationFormsTest {
  private static Object run(String source) {
    return Compiled.of(Source.in("p", "Program", source)).run("p.Program");
  }

  @Test
  void aDeclarationMayBeNestedInAClass() {
    assertEquals(
        7L,
        run(
            """
            public class Program {
              @FixedPool(capacity = 1)
              public interface Quote { long id(); void id(long value); }

              static Object run() {
                Quote quote = QuotePool.create().alloc();
                quote.id(7);
                return quote.id();
              }
            }
            """));
  }

  @Test
  void aPoolIsAsVisibleAsItsDeclaration() {
    Compiled compilation =
        Compiled.of(
            Source.in("p", "Open", "@FixedPool(capacity = 1) public interface Open {}"),
            Source.in(
                "p", "Outer", "class Outer { @FixedPool(capacity = 1) public interface Shut {} }"));

    compilation.succeeds();
    assertEquals(
        true, compilation.generated().get("p/OpenPool.java").contains("public final class"));
    assertEquals(
        false,
        compilation.generated().get("p/ShutPool.java").contains("public final class ShutPool"));
  }

  @Test
  void methodsWithABodyAreInherited() {
    assertEquals(
        15L,
        run(
            """
            @FixedPool(capacity = 1)
            interface Quote {
              long id();
              void id(long value);
              default long twice() { return 2 * id(); }
              static long one() { return half(2); }
              private static long half(long value) { return value / 2; }
            }
            class Program {
              static Object run() {
                Quote quote = QuotePool.create().alloc();
                quote.id(7);
                return quote.twice() + Quote.one();
              }
            }
            """));
  }

  @Test
  void inheritedAccessorsBecomeFieldsOnce() {
    assertEquals(
        "Quote#0[id=0, name=, price=2.5]",
        run(
            """
            interface Numbered { long id(); void id(long value); }
            interface Named extends Numbered { @Length(4) Text name(); }
            interface Priced { double price(); void price(double value); long id(); }
            @FixedPool(capacity = 1)
            interface Quote extends Named, Priced {
              @Override double price();
            }
            class Program {
              static Object run() {
                Quote quote = QuotePool.create().alloc();
                quote.price(2.5);
                return quote.toString();
              }
            }
            """));
  }

  @Test
  void anInheritedAccessorWithABodyIsNoField() {
    assertEquals(
        "Quote#0[price=0.0] 9",
        run(
            """
            interface Numbered { long id(); }
            @FixedPool(capacity = 1)
            interface Quote extends Numbered {
              @Override default long id() { return 9; }
              double price();
              void price(double value);
            }
            class Program {
              static Object run() {
                Quote quote = QuotePool.create().alloc();
                return quote + " " + quote.id();
              }
            }
            """));
  }

  @Test
  void aDeclarationMayHaveCloseInItsOwnType() {
    assertEquals(
        0,
        run(
            """
            @FixedPool(capacity = 1)
            interface Quote extends PoolElement { long id(); void id(long value); }
            class Program {
              static Object run() {
                QuotePool pool = QuotePool.create();
                try (Quote quote = pool.alloc()) {
                  quote.id(7);
                }
                return pool.inUse();
              }
            }
            """));
  }

  @Test
  void namesThatGeneratedCodeUsesItselfAreFreeForFields() {
    StringBuilder fields = new StringBuilder();
    for (String name :
        new String[] {
          "value", "slot", "generation", "pool", "free", "element", "elements", "index", "closed",
          "freeSlots", "freeCount", "take", "alloc", "capacity", "inUse", "create", "String",
              "yield",
          "record", "var", "poolName", "isLive", "CAPACITY", "Element"
        }) {
      fields.append("long %1$s(); void %1$s(long other);\n".formatted(name));
    }

    Compiled.of(
            Source.in("p", "Quote", "@FixedPool(capacity = 1) interface Quote {" + fields + "}"))
        .succeeds();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@FixedPool(capacity = 3)",
        "@FixedPool(capacity = 3, global = true, storage = Storage.NATIVE)",
        "@SharedPool(capacity = 3)",
        "@SharedPool(capacity = 3, storage = Storage.NATIVE)"
      })
  void aFieldMayHaveTheNameOfAClassThatGeneratedCodeUses(String pool) {
    StringBuilder fields = new StringBuilder();
    for (String name :
        new String[] {
          "Pattern",
          "Math",
          "Double",
          "Integer",
          "FieldHandles",
          "MethodHandles",
          "ValueLayout",
          "MemoryLayout",
          "LayoutBuilder",
          "Pool",
          "Override",
          "NativeHandles"
        }) {
      fields.append("double %1$s(); void %1$s(double other);\n".formatted(name));
    }

    Compiled.of(
            Source.in(
                "p",
                "Quote",
                pool
                    + " interface Quote {"
                    + fields
                    + """
                      @Default("NaN") double rate(); void rate(double value);
                      @Length(2) Longs Longs();
                      @Length(2) Text Text();
                      Part Part();
                      Shape Shape(); <V extends Shape> V Shape(Class<V> variant);
                    }
                    @Struct interface Part { int Pattern(); void Pattern(int value); }
                    @Struct sealed interface Shape permits Circle {}
                    @Struct non-sealed interface Circle extends Shape {
                      int Circle(); void Circle(int value);
                    }
                    """))
        .succeeds();
  }

  @Test
  void classesNamedLikeThoseOfTheRunTimeDoNotDisturb() {
    Compiled.of(
            Source.of(
                "p.Quote",
                """
                package p;
                @dev.freehold.pool.FixedPool(capacity = 1)
                interface Quote {
                  @dev.freehold.pool.Length(4) dev.freehold.pool.Text symbol();
                  Longs levels();
                  @dev.freehold.pool.Struct interface Longs { int x(); void x(int value); }
                  interface Text {}
                  interface Pool {}
                }
                class Override {}
                class String {}
                class PoolElement {}
                """))
        .succeeds();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Element",
        "Pool",
        "PoolElement",
        "Text",
        "Longs",
        "String",
        "Override",
        "Object",
        "Own"
      })
  void aDeclarationMayHaveTheNameOfAnyClass(String name) {
    Compiled.of(
            Source.of(
                "p." + name,
                """
                package p;
                @dev.freehold.pool.FixedPool(capacity = 1)
                interface %s {
                  long id();
                  void id(long value);
                  @dev.freehold.pool.Length(4) dev.freehold.pool.Text text();
                  @dev.freehold.pool.Length(4) dev.freehold.pool.Longs longs();
                }
                """
                    .formatted(name)))
        .succeeds();
  }

  @Test
  void aDeclarationMayBeInTheUnnamedPackage() {
    Compiled.of(Source.of("Quote", "@dev.freehold.pool.FixedPool(capacity = 1) interface Quote {}"))
        .succeeds();
  }

  @Test
  void otherAnnotationsAreLeftAlone() {
    Compiled.of(
            Source.in(
                "p",
                "Quote",
                """
                @FixedPool(capacity = 1)
                @Deprecated
                interface Quote {
                  @Deprecated long id(@dev.freehold.Ref Quote this);
                  @Deprecated(forRemoval = true) void id(@dev.freehold.Mut Quote this, long value);
                  @SuppressWarnings("unused") @dev.freehold.Ref @Length(4) Text symbol();
                }
                """))
        .succeeds();
  }
}
