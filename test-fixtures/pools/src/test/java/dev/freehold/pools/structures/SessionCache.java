package dev.freehold.pools.structures;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import java.util.HashMap;
import java.util.Map;

/**
 * A cache that forgets what was not used for longest: a map of handles, and a list through them.
 */
@MustRelease("close")
final class SessionCache implements AutoCloseable {
  @FixedPool(capacity = 4)
  interface Session {
    int user();

    void user(int value);

    long token();

    void token(long value);

    @HandleOf(Session.class)
    long newer();

    void newer(@HandleOf(Session.class) long value);

    @HandleOf(Session.class)
    long older();

    void older(@HandleOf(Session.class) long value);
  }

  private final @Own SessionPool sessions = SessionPool.create();
  private final Map<Integer, @HandleOf(Session.class) Long> byUser = new HashMap<>();

  @HandleOf(Session.class)
  private long newest;

  @HandleOf(Session.class)
  private long oldest;

  /** Remembers a token, in the place of the one that was not asked for longest. */
  void put(@Mut SessionCache this, int user, long token) {
    forget(user);
    if (sessions.kept() == sessions.capacity()) {
      forget(sessions.at(oldest).user());
    }
    Session session = sessions.alloc();
    session.user(user);
    session.token(token);
    long handle = sessions.insert(session);
    link(handle);
    byUser.put(user, handle);
  }

  /** The token of a user, or 0: it is the newest from now on. */
  long token(@Mut SessionCache this, int user) {
    @HandleOf(Session.class)
    Long found = byUser.get(user);
    if (found == null) {
      return 0;
    }
    long handle = found;
    unlink(handle);
    link(handle);
    return sessions.at(handle).token();
  }

  private void forget(@Mut SessionCache this, int user) {
    @HandleOf(Session.class)
    Long found = byUser.remove(user);
    if (found != null) {
      unlink(found);
      sessions.free(sessions.remove(found));
    }
  }

  private void link(@Mut SessionCache this, @HandleOf(Session.class) long handle) {
    Session session = sessions.editAt(handle);
    session.newer(0);
    session.older(newest);
    if (newest == 0) {
      oldest = handle;
    } else {
      sessions.editAt(newest).newer(handle);
    }
    newest = handle;
  }

  private void unlink(@Mut SessionCache this, @HandleOf(Session.class) long handle) {
    long newer = sessions.at(handle).newer();
    long older = sessions.at(handle).older();
    if (newer == 0) {
      newest = older;
    } else {
      sessions.editAt(newer).older(older);
    }
    if (older == 0) {
      oldest = newer;
    } else {
      sessions.editAt(older).newer(newer);
    }
  }

  @Override
  public void close(@Own SessionCache this) {
    sessions.close();
  }
}
