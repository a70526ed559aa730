package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Followed;
import dev.freehold.debug.Ownership;
import dev.freehold.pool.UseAfterReleaseException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assertions about ownership")
@Unsafe("elements are asked about after they are released")
class OwnershipAssertionsTest {
  private final TicketPool tickets = TicketPool.create();

  OwnershipAssertionsTest() {
    DebugMemory.watch(tickets, Quiet.OPTIONS);
  }

  @Test
  void holdForAnOwnedElement() {
    Ownership.assertOwned(tickets.alloc());
  }

  @Test
  void failForAReleasedElementWithItsPlaces() {
    Ticket ticket = tickets.alloc();
    tickets.free(ticket);

    AssertionError error = assertThrows(AssertionError.class, () -> Ownership.assertOwned(ticket));

    assertEquals(
        "[own.assertion] expected that slot 0 of TicketPool is owned, but it was released, or detached"
            + " into a handle\n  allocated at …\n  released at …",
        error.getMessage().replaceAll(" at .*", " at …"));
  }

  @Test
  void failForADetachedElement() {
    Ticket ticket = tickets.alloc();
    tickets.detach(ticket);

    assertThrows(AssertionError.class, () -> Ownership.assertOwned(ticket));
  }

  @Test
  void knowThatAnElementWasDetached() {
    Ticket ticket = tickets.alloc();
    assertThrows(AssertionError.class, () -> Ownership.assertTransferred(ticket));
    tickets.detach(ticket);

    Ownership.assertTransferred(ticket);
  }

  @Test
  void knowThatTheProgramPassedAnElementOn() {
    Ticket ticket = tickets.alloc();
    Followed followed = Ownership.follow(ticket);
    Ownership.transferred(ticket, "the archive");

    followed.assertTransferred();
  }

  @Test
  void knowThatAVariableWasSetToNullBehindATransfer() {
    Ticket ticket = null;
    Ownership.assertTransferred(ticket);

    AssertionError error = assertThrows(AssertionError.class, () -> Ownership.assertOwned(null));
    assertEquals(
        "[own.assertion] expected an element that is owned, but it is null", error.getMessage());
  }

  /** A class that is loaded anew has the status of its loader. */
  @Test
  void areNoneWhereAssertionsAreDisabled() throws Exception {
    URL classes = Ownership.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, null)) {
      loader.setDefaultAssertionStatus(false);
      Class<?> disabled = loader.loadClass(Ownership.class.getName());
      disabled.getMethod("assertOwned", Object.class).invoke(null, "no element");
      disabled.getMethod("assertTransferred", Object.class).invoke(null, "no element");
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, null)) {
      loader.setDefaultAssertionStatus(true);
      Method enabled =
          loader.loadClass(Ownership.class.getName()).getMethod("assertOwned", Object.class);
      assertThrows(InvocationTargetException.class, () -> enabled.invoke(null, "no element"));
    }
  }

  @Test
  void followAnElementToItsRelease() {
    Ticket ticket = tickets.alloc();
    Followed followed = Ownership.follow(ticket);
    followed.assertOwned();
    assertThrows(AssertionError.class, followed::assertReleased);
    tickets.free(ticket);

    followed.assertReleased();
    followed.assertNotUsedAfterFree();
  }

  @Test
  void knowThatAnElementWasUsedAfterItsRelease() {
    Ownership.assertNotUsedAfterFree(tickets);
    Ticket ticket = tickets.alloc();
    Followed followed = Ownership.follow(ticket);
    tickets.free(ticket);
    assertThrows(UseAfterReleaseException.class, ticket::id);

    assertThrows(AssertionError.class, followed::assertNotUsedAfterFree);
    AssertionError error =
        assertThrows(AssertionError.class, () -> Ownership.assertNotUsedAfterFree(tickets));
    assertTrue(error.getMessage().contains("[use.after.release] slot 0 of TicketPool"));
  }

  @Test
  void sayThatAPoolMustBeWatched() {
    TicketPool others = TicketPool.create();

    assertEquals(
        "[watch.absent] the allocation of slot 0 of TicketPool was not watched: call"
            + " DebugMemory.watch(pool) before alloc()",
        assertThrows(IllegalStateException.class, () -> Ownership.follow(others.alloc()))
            .getMessage());
    assertEquals(
        "[watch.absent] TicketPool is not watched: call DebugMemory.watch(pool) first",
        assertThrows(IllegalStateException.class, () -> Ownership.assertNotUsedAfterFree(others))
            .getMessage());
  }

  @Test
  void sayThatTheyAreAboutGeneratedElements() {
    assertEquals(
        "[watch.element] java.lang.String is no element that Freehold has generated: pass what alloc()"
            + " returned",
        assertThrows(IllegalArgumentException.class, () -> Ownership.assertOwned("text"))
            .getMessage());
  }
}
