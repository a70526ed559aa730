package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.pool.Init;
import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * All that is decided about a pool before it is written.
 *
 * @param origin the declaration, the one element that the generated file comes from
 * @param name the pool's class
 * @param isPublic whether the declaration can be seen outside its package
 * @param settings what the annotation says
 * @param memory what an element is in C
 * @param structs the structs of all fields, each once
 * @param unions the unions of all fields, each once
 * @param nullable the annotation of what may be null
 */
public record PoolLayout(
    TypeElement origin,
    ClassName name,
    boolean isPublic,
    PoolSettings settings,
    List<FieldLayout> fields,
    CStruct memory,
    List<StructLayout> structs,
    List<UnionLayout> unions,
    ClassName nullable) {

  /** Whether fields are in native memory. */
  public boolean isNative() {
    return settings.isNative();
  }

  /**
   * Whether each element holds the segment and offset of its fields. In constant memory it does
   * not: it is smaller, and its slot says the rest.
   */
  public boolean placesElements() {
    return isNative() && !hasConstantMemory();
  }

  /** Whether a slot can be moved between guards while the pool is watched. */
  public boolean hasGuards() {
    return placesElements();
  }

  /** Whether that memory is one for the whole program. */
  public boolean hasConstantMemory() {
    return settings.storage() == Storage.NATIVE
        && settings.global()
        && !settings.kind().grows()
        && !settings.build().guarded();
  }

  /** How many slots there is room for when the pool is made. */
  public long slots() {
    if (settings.kind().isOfBytes()) {
      long fitting = settings.bytes() / Math.max(1, memory.size());
      return isPart() ? Math.min(settings.capacity(), fitting) : fitting;
    }
    return settings.initial() > 0 ? settings.initial() : settings.capacity();
  }

  /** The declared interface. */
  public ClassName declared() {
    return ClassName.get(origin);
  }

  /** What an element's fields hold when it is allocated. */
  public Init init() {
    return settings.init();
  }

  /** Whether it is a kind of slots of a region that holds several. */
  public boolean sharesBytes() {
    return isPart() && settings.kind().isOfBytes();
  }

  /** Whether it is one of several pools in a class, which holds and closes them. */
  public boolean isPart() {
    return name.enclosingClassName() != null;
  }

  /** What messages call the pool. */
  public String label() {
    return String.join(".", name.simpleNames());
  }

  /** The class of the elements. */
  public ClassName element() {
    return name.nestedClass("Element");
  }
}
