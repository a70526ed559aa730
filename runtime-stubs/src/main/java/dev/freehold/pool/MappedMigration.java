package dev.freehold.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How the file of a mapped pool is brought to another layout. It has the plan only, until it is
 * run. Elements keep their slots and their handles.
 *
 * @since 0.1.0
 */
public interface MappedMigration {
  /** Whether the file is laid out otherwise. */
  boolean isNeeded();

  /** What is done to the elements and their fields, one line for each thing that changes. */
  List<String> plan();

  /**
   * Brings the file to the layout. It is written anew beside the old one, forced, and takes its
   * place in one step: whatever ends the process or the machine, there is the old file or the new.
   *
   * @throws MappedFileException if the file is open or damaged, or there is no room; it is as it
   *     was
   */
  void run() throws IOException;

  /**
   * Writes a file of the new layout and leaves the old one.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is such a file
   */
  void writeTo(Path file) throws IOException;
}
