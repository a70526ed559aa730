package dev.freehold.memory;

import dev.freehold.Unsafe;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Says on which processor the present thread runs. It asks the C library where Java may call
 * foreign functions without a warning, and else the operating system's files.
 */
@Unsafe("calls sched_getcpu, which takes nothing and returns a number")
final class CurrentProcessor {
  private static final @Nullable MethodHandle GETCPU = find();

  private CurrentProcessor() {}

  /** The number of the processor, or -1 if nobody says. */
  static int number() {
    MethodHandle getcpu = GETCPU;
    if (getcpu == null) {
      return ProcessorStatus.number();
    }
    try {
      return (int) getcpu.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException("the C library throws nothing", e);
    }
  }

  @SuppressWarnings("restricted")
  private static @Nullable MethodHandle find() {
    if (!CurrentProcessor.class.getModule().isNativeAccessEnabled()) {
      return null;
    }
    Linker linker = Linker.nativeLinker();
    return linker
        .defaultLookup()
        .find("sched_getcpu")
        .map(address -> linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT)))
        .orElse(null);
  }
}
