package org.sharedsafety.ui.profiles;

import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.PlaceMapService.PlaceMap;

/** A profile with the outlines of the places of its level. */
public record PlaceProfile(Profile profile, PlaceMap map) {}
