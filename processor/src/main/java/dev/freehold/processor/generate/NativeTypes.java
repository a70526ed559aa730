package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;

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

  /** The layout by which a value is described. */
  static CodeBlock value(TypeName primitive) {
    return CodeBlock.of("$T.JAVA_$L", VALUE_LAYOUT, primitive.toString().toUpperCase(Locale.ROOT));
  }

  private static ClassName foreign(String name) {
    return ClassName.get("java.lang.foreign", name);
  }

  private static ClassName internal(String name) {
    return ClassName.get("dev.freehold.internal", name);
  }
}
