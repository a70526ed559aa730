package dev.freehold.processor.declaration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The kinds of pools, each declared by an annotation of its own, and all that is known of a kind
 * before anything is written. The compiler plugin reads it in every compilation, also where there
 * is no pool, so it names the annotations and loads none of them.
 */
public enum PoolKind {
  FIXED(
      "FixedPool",
      "capacity = 1024",
      Sizing.SLOTS,
      PoolTrait.FREE_LIST,
      PoolTrait.PARTS,
      PoolTrait.FILE),
  DYNAMIC(
      "DynamicPool", "initial = 64, max = 1024", Sizing.RANGE, PoolTrait.FREE_LIST, PoolTrait.FILE),
  SHARED(
      "SharedPool",
      "capacity = 1024",
      Sizing.SLOTS,
      PoolTrait.FREE_LIST,
      PoolTrait.PARTS,
      PoolTrait.SHARED),
  STACK("StackPool", "capacity = 1024", Sizing.SLOTS),
  REGION("RegionPool", "bytes = 65536", Sizing.BYTES, PoolTrait.PARTS);

  private static final String PACKAGE = "dev.freehold.pool.";

  private final String annotation;
  private final String example;
  private final Sizing sizing;

  @SuppressWarnings("ImmutableEnumChecker") // It is made by Set.of.
  private final Set<PoolTrait> traits;

  PoolKind(String annotation, String example, Sizing sizing, PoolTrait... traits) {
    this.annotation = annotation;
    this.example = example;
    this.sizing = sizing;
    this.traits = Set.of(traits);
  }

  /** The kinds that a type is annotated as, of which there should be one. */
  public static List<PoolKind> of(TypeElement type) {
    return Stream.of(values())
        .filter(kind -> WrittenValues.find(type, kind.annotationName()).isPresent())
        .toList();
  }

  /** The kind that an annotation of that qualified name declares, if it is one. */
  public static Optional<PoolKind> declaredBy(CharSequence annotation) {
    String name = annotation.toString();
    if (name.startsWith(PACKAGE)) {
      for (PoolKind kind : values()) {
        if (name.equals(kind.annotationName())) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** The qualified name of the annotation. */
  public String annotationName() {
    return PACKAGE + annotation;
  }

  /** The annotation, as messages show it. */
  public String written() {
    return "@" + annotation;
  }

  /** The annotation with what it needs, as messages advise it. */
  public String example() {
    return written() + "(" + example + ")";
  }

  /** How the annotation says how many slots there are. */
  public Sizing sizing() {
    return sizing;
  }

  /** Whether slots are made while the pool is in use. */
  public boolean grows() {
    return sizing == Sizing.RANGE;
  }

  /** Whether it is so many bytes, and its slots those that fit. */
  public boolean isOfBytes() {
    return sizing == Sizing.BYTES;
  }

  /** Whether elements are released one by one, in any order. */
  public boolean hasFreeList() {
    return traits.contains(PoolTrait.FREE_LIST);
  }

  /** Whether several threads use an element. */
  public boolean isShared() {
    return traits.contains(PoolTrait.SHARED);
  }

  /** Whether a pool may be of several kinds of slots. */
  public boolean takesParts() {
    return traits.contains(PoolTrait.PARTS);
  }

  /** Whether the slots may be those of a mapped file. */
  public boolean takesFile() {
    return traits.contains(PoolTrait.FILE);
  }

  WrittenValues values(TypeElement type) {
    return WrittenValues.find(type, annotationName()).orElseThrow();
  }
}
