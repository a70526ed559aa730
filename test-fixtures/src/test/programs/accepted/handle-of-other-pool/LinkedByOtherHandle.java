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
    int id();

    void id(int value);

    Links byAge();
  }

  private final IntrusiveList<Session> list = IntrusiveList.by(Session::byAge);

  @HandleOf(Session.class)
  long add(@Mut SessionPool sessions, int id) {
    Session session = sessions.alloc();
    session.id(id);
    show(session);
    @HandleOf(Session.class) long handle = sessions.insert(session);
    list.addLast(sessions, handle);
    return handle;
  }

  static void show(@Ref Session session) {
    System.out.println(session.id());
  }

  int sum(@Ref SessionPool sessions) {
    int sum = 0;
    for (@HandleOf(Session.class) long at = list.first(); at != 0; at = list.after(sessions, at)) {
      sum += sessions.at(at).id();
    }
    return sum;
  }

  void touch(@Mut SessionPool sessions, @HandleOf(Session.class) long handle) {
    list.remove(sessions, handle);
    list.addLast(sessions, handle);
  }

  void evict(@Mut SessionPool sessions) {
    @HandleOf(Session.class) long oldest = list.removeFirst(sessions);
    if (oldest != 0) {
      sessions.free(sessions.remove(oldest));
    }
  }

  static <E extends @Ref Object> boolean isFull(@Ref HandlePool<E> pool) {
    return pool.inUse() == pool.capacity();
  }
}
