import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.IntrusiveList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.HandlePool;
import dev.freehold.pool.Links;

class LinkedByOtherHandle {
  @FixedPool(capacity = 8)
  interface Session {
    Links byAge();
  }

  @FixedPool(capacity = 8)
  interface Task {
    Links byAge();
  }

  static void add(
      @Mut SessionPool sessions, IntrusiveList<Session> list, @HandleOf(Task.class) long task) {
    list.addLast(sessions, task); //! handle.of.other.pool
  }

  static void first(IntrusiveList<Session> list) {
    @HandleOf(Task.class) long task = list.first(); //! handle.of.other.pool
  }

  static void at(@Ref HandlePool<Session> sessions, @HandleOf(Task.class) long task) {
    Session session = sessions.at(task); //! handle.of.other.pool
  }
}
