package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.freehold.pool.ByteOrder;
import dev.freehold.processor.layout.BitPlace;
import java.util.Locale;
import java.util.Optional;

/** The classes of native storage. The processor runs on Java 17, where they are not. */
final class NativeTypes {
  static final ClassName SEGMENT = foreign("MemorySegment");
  static final ClassName LAYOUT = foreign("MemoryLayout");
  static final ClassName STRUCT_LAYOUT = foreign("StructLayout");
  static final ClassName VALUE_LAYOUT = foreign("ValueLayout");
  static final ClassName ELEMENT = internal("NativeElement");
  static final ClassName MEMORY_ELEMENT = internal("MemoryElement");
  static final ClassName MEMORY = internal("NativeMemory");
  static final ClassName GUARDED_SLOTS = internal("GuardedSlots");
  static final ClassName SLOT_PLACE = internal("SlotPlace");
  static final ClassName MAPPED_SLOTS = internal("MappedSlots");
  static final ClassName MAPPED_READER = internal("MappedReader");
  static final ClassName FILE_SHAPE = internal("FileShape");
  static final ClassName TEXT = internal("NativeText");
  static final ClassName UNION = internal("NativeUnion");
  static final ClassName HANDLES = internal("NativeHandles");
  static final ClassName LAYOUT_BUILDER = internal("LayoutBuilder");
  static final ClassName BITS = internal("NativeBits");
  static final ClassName WIRE_BYTES = internal("WireBytes");

  private NativeTypes() {}

  /** The inline arrays of a component type: {@code NativeLongs}, say. */
  static ClassName array(ClassName declared) {
    return internal("Native" + declared.simpleName());
  }

  /** The layout by which values are read and written: fields of packed structs may be anywhere. */
  static CodeBlock access(TypeName primitive) {
    if (primitive.equals(TypeName.BOOLEAN) || primitive.equals(TypeName.BYTE)) {
      return CodeBlock.of("$T.JAVA_BYTE", VALUE_LAYOUT);
    }
    return CodeBlock.of("$L_UNALIGNED", value(primitive));
  }

  /** The same of a value whose bytes have a declared order. */
  static CodeBlock access(TypeName primitive, Optional<ByteOrder.Order> order) {
    return order
        .map(declared -> CodeBlock.of("$T.$L", endian(declared, ""), upperCase(primitive)))
        .orElseGet(() -> access(primitive));
  }

  /** The handle of an aligned value, which all access modes can be had of. */
  static CodeBlock handle(TypeName primitive, Optional<ByteOrder.Order> order) {
    ClassName handles = order.map(declared -> endian(declared, "Handles")).orElse(HANDLES);
    return CodeBlock.of("$T.$L", handles, upperCase(primitive));
  }

  /** The layout by which the bytes are read and written that a bit field is in. */
  static CodeBlock unit(BitPlace bits) {
    return switch (bits.unit()) {
      case 1 -> access(TypeName.BYTE);
      case 2 -> access(TypeName.SHORT, Optional.of(bits.order()));
      case 4 -> access(TypeName.INT, Optional.of(bits.order()));
      default -> access(TypeName.LONG, Optional.of(bits.order()));
    };
  }

  /** The layout by which a value is described whose bytes may have a declared order. */
  static CodeBlock value(TypeName primitive, Optional<ByteOrder.Order> order) {
    return order
        .map(
            declared ->
                CodeBlock.of(
                    "$L.withOrder($T.$L)",
                    value(primitive),
                    java.nio.ByteOrder.class,
                    declared.name()))
        .orElseGet(() -> value(primitive));
  }

  private static ClassName endian(ByteOrder.Order order, String suffix) {
    return switch (order) {
      case BIG_ENDIAN -> internal("BigEndian" + suffix);
      case LITTLE_ENDIAN -> internal("LittleEndian" + suffix);
    };
  }

  private static String upperCase(TypeName primitive) {
    return primitive.toString().toUpperCase(Locale.ROOT);
  }

  /** The layout by which a value is described. */
  static CodeBlock value(TypeName primitive) {
    return CodeBlock.of("$T.JAVA_$L", VALUE_LAYOUT, upperCase(primitive));
  }

  private static ClassName foreign(String name) {
    return ClassName.get("java.lang.foreign", name);
  }

  private static ClassName internal(String name) {
    return ClassName.get("dev.freehold.internal", name);
  }
}
