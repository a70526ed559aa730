package dev.freehold.memory;

import dev.freehold.Unsafe;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The functions of the C library that manage memory. */
@Unsafe("calls functions that Java cannot check; SystemAllocator gives them what they ask for")
final class CLibrary {
  private static final MethodHandle MALLOC =
      find("malloc", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
  private static final MethodHandle REALLOC =
      find(
          "realloc",
          FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
  private static final MethodHandle FREE =
      find("free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));

  private CLibrary() {}

  /** New memory, or {@link MemorySegment#NULL} if there is not as much. */
  static MemorySegment malloc(long bytes) {
    try {
      return (MemorySegment) MALLOC.invokeExact(bytes);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /**
   * The memory at an address made larger or smaller, or {@link MemorySegment#NULL} if it is as it
   * was.
   */
  static MemorySegment realloc(MemorySegment address, long bytes) {
    try {
      return (MemorySegment) REALLOC.invokeExact(address, bytes);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  static void free(MemorySegment address) {
    try {
      FREE.invokeExact(address);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle find(String name, FunctionDescriptor function) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), function);
  }

  private static IllegalStateException impossible(Throwable thrown) {
    return new IllegalStateException("the C library throws nothing", thrown);
  }
}
