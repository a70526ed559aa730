package world;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/** A resource that owns another. */
@MustRelease("close")
public final class Box implements AutoCloseable {
  private @Own Cell content;

  /** Makes a box of an element. */
  public Box(@Own Cell content) {
    this.content = content;
  }

  /** Lends the content. */
  public @Ref Cell peek() {
    return content;
  }

  /** Lends the content for writing. */
  public @Mut Cell edit(@Mut Box this) {
    return content;
  }

  /** Lends a lid; the box can be looked into all the same. */
  @From("this")
  public @Own Lid open(@Ref CellPool cells) {
    return new Lid(cells.alloc());
  }

  /** Lends a lid, under which nobody looks. */
  @From("this")
  public @Own Lid shut(@Mut Box this, @Ref CellPool cells) {
    return new Lid(cells.alloc());
  }

  /** Takes the content out of the box, which is gone. */
  public @Own Cell unpack(@Own Box this) {
    return content;
  }

  @Override
  public void close(@Own Box this) {
    content.close();
  }
}
