package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayName("A set of NUMA pools of this machine")
class NumaPoolsOfThisMachineTest {
  @Test
  void takesAnElementBackIntoThePoolThatItCameFrom() {
    try (NumaPools<SystemAllocator> pools = NumaPools.create(() -> SystemAllocator.create(4, 64))) {
      Block block = pools.local().alloc();
      assertEquals(1, pools.inUse());
      block.close();
      assertEquals(0, pools.inUse());
      assertEquals(NumaTopology.ofThisMachine().nodes().size(), pools.nodes());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void knowsItsProcessorWithForeignCallsAndWithout() {
    NumaTopology machine = NumaTopology.ofThisMachine();
    assertTrue(machine.nodes().get(machine.nodeOf(CurrentProcessor.number())).cardinality() > 0);
    assertTrue(CurrentProcessor.number() >= 0);
    assertTrue(ProcessorStatus.number() >= 0);
  }
}
