package org.sharedsafety.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.recipe.RecipeJson;

/** Keeps recipes as files, to be read by others and replayed. */
public final class RecipeService {
    /** Reads a recipe. */
    public Job<Recipe> reading(Path file) {
        return progress -> {
            try {
                return new RecipeJson().read(Files.readString(file));
            } catch (IOException unreadable) {
                throw new WorkbenchException(Message.of("recipe.file-unreadable", file.toString()), unreadable);
            }
        };
    }

    /** Writes the recipe of the first sheet that holds a table; answers whether there was one. */
    public Job<Boolean> saving(FileDraft draft, Path file) {
        return saving(draft, file, null);
    }

    /** The same with the measure that a person named to divide the counts kept in the recipe, or null for none. */
    public Job<Boolean> saving(FileDraft draft, Path file, @Nullable String denominator) {
        return progress -> draft.tables().stream()
                .findFirst()
                .map(sheet -> {
                    Recipe recipe = sheet.proposal().recipe();
                    if (recipe != null) {
                        write(denominator == null ? recipe : NamedDenominator.in(recipe, denominator), file);
                    }
                    return recipe != null;
                })
                .orElse(false);
    }

    private static void write(Recipe recipe, Path file) {
        try {
            Files.writeString(file, new RecipeJson().write(recipe));
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("recipe.file-not-written", file.toString()), refused);
        }
    }
}
